/**
 * What `robots.txt` says to programs that read the web.
 *
 * @param sitemap its whole address; null where the site does not know its own
 */
export function robotsText(sitemap: string | null): string {
  const lines = [
    "# Everything may be read. Pages made of other people's texts ask on their own not to be listed.",
    'User-agent: *',
    'Allow: /',
    ...(sitemap === null ? [] : ['', `Sitemap: ${sitemap}`]),
  ];
  return `${lines.join('\n')}\n`;
}
