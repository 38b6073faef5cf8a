interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

const allowed = new Set<string>();
let made = false;

/**
 * Lets one of the site's own worker scripts start: Trusted Types refuse every other address. There is one policy a page,
 * which asks this list.
 * @param path of the script, deployment base included
 */
export function allowWorker(path: string): void {
  allowed.add(path);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (made || !trustedTypes) return;
  made = true;
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => (allowed.has(new URL(url, location.href).pathname) ? url : null),
  });
}
