import { minifySync } from 'vite';

/**
 * A script of ours as it is sent: nothing that only its writers read. Names that it does not declare stay, so that the
 * build can put something in their place.
 * @throws Error when it is no script
 */
export function minified(script: string): string {
  const { code, errors } = minifySync('script.js', script, {
    module: false,
    compress: true,
    mangle: { toplevel: true },
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  return code.trim();
}
