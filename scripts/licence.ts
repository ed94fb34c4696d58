/** Licences that require only a notice. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]);

/**
 * Whether an SPDX expression has a permissive alternative. False for invalid expressions.
 *
 * @example isPermissive('MIT OR GPL-3.0-only') === true
 * @example isPermissive('MIT AND GPL-3.0-only') === false
 */
export function isPermissive(expression: string): boolean {
  const inner = /\(([^()]*)\)/.exec(expression);
  if (inner !== null) {
    const [whole, words = ''] = inner;
    return isPermissive(expression.replace(whole, isPermissive(words) ? 'MIT' : 'no'));
  }
  return expression.split(' OR ').some((choice) => choice.split(' AND ').every((name) => PERMISSIVE.has(name.trim())));
}
