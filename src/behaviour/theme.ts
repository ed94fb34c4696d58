/* The switch of the theme: the style sheets do what it says; this keeps it for the next page. */
const select = document.querySelector<HTMLSelectElement>('#theme');
const { dataset } = document.documentElement;

select?.addEventListener('change', () => {
  dataset['theme'] = select.value;
  try {
    localStorage.setItem('theme', select.value);
  } catch {
    // Where storage is forbidden, the choice holds for this page alone.
  }
});
if (select !== null) select.value = dataset['theme'] ?? 'auto';

export {};
