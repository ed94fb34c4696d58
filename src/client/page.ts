/* The script of every page, bundled as one file. Each part does nothing if its elements are missing. */
import './theme.ts';
import './reading-controls.ts';
import './copy.ts';
import './cite.ts';
