/* Fills in what the build cannot know: the date of access and, without a configured site, the host. */
const MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

const now = new Date();
const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
const [mm, dd] = [month, day].map((number) => String(number).padStart(2, '0'));
const inWords = now.toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });

/** Today's date in each citation format. */
const today: Readonly<Record<string, string>> = {
  apa: inWords,
  chicago: inWords,
  mla: `${day} ${MONTHS[month - 1]} ${year}`,
  bibtex: `${year}-${mm}-${dd}`,
  csl: `{ "date-parts": [[${year}, ${month}, ${day}]] }`,
  ris: `${year}/${mm}/${dd}/`,
};

for (const place of document.querySelectorAll<HTMLElement>('[data-accessed]')) {
  place.textContent = today[place.dataset['accessed'] ?? ''] ?? place.textContent;
}
for (const place of document.querySelectorAll('[data-origin]')) place.textContent = location.origin;

export {};
