/** Has every module of `src` that puts an expression together from what it is given do so once, with hostile words. */
export async function makeExpressions(): Promise<void> {
  const { separatorsOf } = await import('../src/engine/quantity/separator.ts');
  const { outletNamesOf } = await import('../src/view/outlet-names.ts');
  const { excessOf } = await import('../src/import/bounds.ts');
  for (const language of ['en', 'de', 'fr', 'de-CH', 'hi', 'ar', 'pt', 'no-such-language']) separatorsOf(language);
  outletNamesOf([
    { name: '(a+)+$', siglum: 'AA' },
    { name: '[x', siglum: 'BB' },
    { name: '\\', siglum: 'CC' },
    { name: 'a|a', siglum: 'DD' },
    { name: '.*.*.*=', siglum: 'EE' },
  ]);
  excessOf('<script>a</script>');
}
