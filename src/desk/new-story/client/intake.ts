import { byId } from './element.ts';

/** The importer reads no larger file. */
const MOST_BYTES = 50 * 1024 * 1024;
/** No story has more outlets. */
const MOST_FILES = 50;

/**
 * Takes files that are dropped or chosen, and texts that are pasted.
 *
 * @param take is called with one file at a time
 * @param say shows one message
 */
export function takeSources(take: (name: string, file: Blob) => Promise<void>, say: (words: string) => void): void {
  const takeAll = async (files: readonly File[]): Promise<void> => {
    if (files.length > MOST_FILES) {
      say(`These are ${files.length} files: a story has at most ${MOST_FILES} articles.`);
      return;
    }
    for (const file of files) {
      if (file.size > MOST_BYTES) say(`${file.name} is larger than 50 MB: save the page as HTML only.`);
      else await take(file.name, file);
    }
  };
  const input = byId<HTMLInputElement>('files');
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    void takeAll(files);
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    byId('drop').classList.add('over');
  });
  document.addEventListener('dragleave', () => byId('drop').classList.remove('over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    byId('drop').classList.remove('over');
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) say('That is no file: save the page first, or copy its text and paste it.');
    else void takeAll(files);
  });
  takePasted(take, say);
}

function takePasted(take: (name: string, file: Blob) => Promise<void>, say: (words: string) => void): void {
  const text = byId<HTMLTextAreaElement>('paste-text');
  const name = byId<HTMLInputElement>('paste-name');
  byId<HTMLFormElement>('paste').addEventListener('submit', (event) => {
    event.preventDefault();
    const outlet = name.value.trim();
    if (text.value.trim() === '' || outlet === '') {
      say(outlet === '' ? 'Write who published the text.' : 'Paste the text of the article first.');
      (outlet === '' ? name : text).focus();
      return;
    }
    const type = /^\s*<(?:!doctype|html|article|body)/i.test(text.value) ? 'html' : 'txt';
    void take(`${outlet.slice(0, 100)}.${type}`, new Blob([text.value]));
    text.value = '';
    name.value = '';
  });
}
