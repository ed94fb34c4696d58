/* Before the page is painted, or it would flash: the theme that was chosen, and what the address says to hide. */
{
  const { dataset } = document.documentElement;
  try {
    dataset.theme = localStorage.getItem('theme') ?? 'auto';
  } catch {
    dataset.theme = 'auto';
  }
  dataset.hide = new URLSearchParams(location.search).get('hide') ?? '';
}
