// The way back: takes the place of the worker, empties its stores and goes. Open pages stay as they are.
const { base } = BUILD;

addEventListener('install', () => skipWaiting());

addEventListener('activate', (event) => {
  const work = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(`right-hand ${base} `)) await caches.delete(name);
    }
    await registration.unregister();
  };
  event.waitUntil(work());
});
