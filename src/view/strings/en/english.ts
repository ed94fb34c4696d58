import { chooser, frame } from './frame.ts';
import { front } from './front.ts';

/** All words of the interface in English: the complete translation, whose type every other one is held to. */
export const english = { chooser, frame, front };
