/** The paper of both themes as hexadecimal colours, for what reads no CSS: browser bars, manifest, icons. */
export const PAPER = { light: '#f8f5ee', dark: '#16181f' } as const;
