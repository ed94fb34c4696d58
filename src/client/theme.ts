/* The theme switch: style sheets apply the theme; this script remembers the choice for the next page. */
const select = document.querySelector<HTMLSelectElement>('#theme');
const { dataset } = document.documentElement;

select?.addEventListener('change', () => {
  dataset['theme'] = select.value;
  try {
    localStorage.setItem('theme', select.value);
  } catch {
    // Without storage, the choice applies to this page only.
  }
});
if (select !== null) select.value = dataset['theme'] ?? 'auto';

export {};
