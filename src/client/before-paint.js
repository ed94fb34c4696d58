/* Runs before the first paint, or the page would flash: sets the chosen theme and what the address hides. */
{
  const { dataset } = document.documentElement;
  try {
    dataset.theme = localStorage.getItem('theme') ?? 'auto';
  } catch {
    dataset.theme = 'auto';
  }
  dataset.hide = new URLSearchParams(location.search).get('hide') ?? '';
}
