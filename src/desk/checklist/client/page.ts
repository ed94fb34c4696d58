import { callDesk } from '../../client/call.ts';

/** Writes one field, and shows the page again with what is left to do. */
async function save(form: HTMLFormElement): Promise<void> {
  const { file = '', name = '', version = '' } = form.dataset;
  const value = String(new FormData(form).get('value') ?? '');
  const result = await callDesk('checklist-field', { file, name, value }, { [file]: version === '' ? null : version });
  if (result.ok) {
    location.reload();
    return;
  }
  const error = form.querySelector('.error');
  if (error !== null) error.textContent = result.message;
  form.querySelector<HTMLElement>('[name="value"]')?.focus();
}

for (const form of document.querySelectorAll<HTMLFormElement>('.checklist form'))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save(form);
  });
