import { axe } from './axe.ts';
import { noSidewaysScrolling, nothingCutOff } from './fit.ts';
import { lateFonts } from './late-fonts.ts';
import { marks } from './marks.ts';
import { measure } from './measure.ts';
import type { PageCheck } from './page-check.ts';
import { noMarkupFromText, quiet } from './policy.ts';
import { fingerTargets, mouseTargets } from './targets.ts';
import { weight } from './weight.ts';
import { withoutScript } from './without-script.ts';

/** Checks of a page in a wide window, in order; the last one checks everything since the page was opened. */
export const DESK_CHECKS: readonly PageCheck[] = [
  weight,
  withoutScript,
  axe,
  marks,
  measure,
  noSidewaysScrolling,
  nothingCutOff,
  mouseTargets,
  noMarkupFromText,
  quiet,
];

/** Checks of a page on a phone. */
export const PHONE_CHECKS: readonly PageCheck[] = [lateFonts, fingerTargets];
