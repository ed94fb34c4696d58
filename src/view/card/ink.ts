/** The light colours of `src/styles/tokens.css`, repeated because an image cannot read them; a test compares them. */
export const INKS = {
  paper: '#fbfaf6',
  ink: '#1a1a18',
  quiet: '#55534c',
  rule: '#8a867b',
  hair: '#d9d5c9',
  left: '#0b4f7d',
  right: '#8a3d00',
  moved: '#5b3a82',
} as const;

export type Ink = keyof typeof INKS;
