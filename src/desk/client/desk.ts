/* Runs on every page of the dev server: a way to the desk, and the tools on the page. */
import './desk.css';

const home = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/_desk/`;

function addWayIn(): void {
  const nav = document.createElement('nav');
  nav.className = 'desk-bar';
  nav.setAttribute('aria-label', 'Desk');
  const link = document.createElement('a');
  link.href = home;
  link.textContent = 'Desk';
  nav.append(link);
  document.body.append(nav);
}

addWayIn();
