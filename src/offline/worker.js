// Reading on without a connection. Pages come from the network first, so that no old version gets stuck; what was seen
// stays for the times without one. Files with a hash in their name never change and come from the store first.
//
// A new version takes over at once (skipWaiting, claim): it serves pages of the build before just as well, since it
// asks the network for pages and keeps the store of one build before its own for the files that those still name.
// The store of the site never stands in the way: where it is full, blocked or broken, the network answers alone.
const { version, base, langs, hashed, offline, core } = BUILD;
const OURS = `right-hand ${base} `;
const NOW = OURS + version;
/** How long a page that is in the store waits for a slow network, in milliseconds. */
const PATIENCE = 4000;

/** Addresses without query and fragment: what a file is called does not depend on them. */
const nameOf = (url) => {
  const { origin, pathname } = new URL(url, location.href);
  return origin + pathname;
};
const langOf = (path) => langs.find((lang) => path.startsWith(`${base}${lang}/`)) ?? '';
const isHashed = (path) => hashed.some((folder) => path.startsWith(folder));

/** What is in the store: of this build, or else of the one before. */
const stored = async (url) => {
  try {
    const name = nameOf(url);
    return (await (await caches.open(NOW)).match(name)) ?? (await caches.match(name));
  } catch {}
};

/** Keeps an answer that is one; a page in the place of a file is not. */
const keep = async (url, response) => {
  const name = nameOf(url);
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (response.status !== 200 || response.redirected) return;
  if (isPage && isHashed(new URL(name).pathname)) return;
  await (await caches.open(NOW)).put(name, response);
};

/** Fetches what the store lacks, one by one, so that reading comes first. */
const fill = async (paths) => {
  const cache = await caches.open(NOW);
  for (const path of paths) {
    if (await cache.match(nameOf(path))) continue;
    await keep(path, await fetch(path, { priority: 'low' }));
  }
};

const filled = new Set();
/** Keeps the core of a language, once in the life of a worker; what failed is tried again in the next. */
const fillCore = async (lang) => {
  if (filled.has(lang) || navigator.connection?.saveData) return;
  filled.add(lang);
  await fill(core[lang] ?? []).catch(() => undefined);
};

addEventListener('install', (event) => {
  skipWaiting();
  const work = async () => {
    await fill(Object.values(offline));
    // The pages that brought the reader here, and their language.
    const open = await clients.matchAll({ includeUncontrolled: true, type: 'window' });
    for (const { url } of open) {
      const { pathname } = new URL(url);
      if (!pathname.startsWith(base)) continue;
      await fill([pathname]).catch(() => undefined);
      await fillCore(langOf(pathname));
    }
  };
  event.waitUntil(work());
});

addEventListener('activate', (event) => {
  const work = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NOW);
    await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
    await registration.navigationPreload?.enable();
  };
  event.waitUntil(
    work()
      .catch(() => undefined)
      .then(() => clients.claim()),
  );
});

const storeFirst = async (event) => {
  const { url } = event.request;
  const hit = await stored(url);
  if (hit) return hit;
  const response = await fetch(event.request);
  event.waitUntil(keep(url, response.clone()).catch(() => undefined));
  return response;
};

const networkFirst = async (event) => {
  const { url, mode } = event.request;
  const fresh = (async () => (await event.preloadResponse) ?? fetch(event.request))();
  event.waitUntil(fresh.then((response) => keep(url, response.clone())).catch(() => undefined));
  const waited = new Promise((done) => setTimeout(done, PATIENCE))
    .then(() => stored(url))
    .then((hit) => hit ?? fresh);
  try {
    const response = await Promise.race([fresh, waited]);
    return response.status < 500 ? response : ((await stored(url)) ?? response);
  } catch {
    const hit = await stored(url);
    if (hit) return hit;
    const page = offline[langOf(new URL(url).pathname)];
    return (mode === 'navigate' && (await stored(page))) || Response.error();
  }
};

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  event.respondWith(isHashed(pathname) ? storeFirst(event) : networkFirst(event));
  if (request.mode === 'navigate') event.waitUntil(fillCore(langOf(pathname)));
});
