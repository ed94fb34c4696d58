/**
 * Returns the content of `robots.txt`.
 *
 * @param sitemap its absolute address; null if the site does not know its own address
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
