/* What every page loads, as one file: each part does nothing where its elements are not. */
import './theme.ts';
import './reading.ts';
import './copy.ts';
import './cite.ts';
