// The one script that pages to read carry. It stands in the head, so that the chosen theme is set before anything is
// painted; it needs no bundler, and is made small when it is put into the page.
((doc) => {
  const root = doc.documentElement;
  const colours = [...doc.querySelectorAll('meta[name="theme-color"]')];
  const [light, dark] = colours.map((meta) => meta.content);
  const ask = (work) => {
    // Storage may be blocked: the choice then lasts as long as the page.
    try {
      return work(localStorage);
    } catch {}
  };
  const use = (choice) => {
    const theme = /^(light|dark)$/.test(choice) ? choice : 'system';
    root.dataset.theme = theme;
    const own = { light: [light, light], dark: [dark, dark] }[theme] ?? [light, dark];
    colours.forEach((meta, index) => {
      meta.content = own[index];
    });
    for (const radio of doc.querySelectorAll('[name="theme"]'))
      radio.checked = radio.value === theme;
  };
  const again = () => use(ask((store) => store.getItem('theme')) ?? root.dataset.theme);
  again();
  doc.addEventListener('DOMContentLoaded', again);
  // A page that comes back from the history, and the other open ones, follow.
  addEventListener('pageshow', again);
  addEventListener('storage', again);
  doc.addEventListener('change', ({ target }) => {
    if (target.name !== 'theme') return;
    use(target.value);
    ask((store) => store.setItem('theme', target.value));
  });
  // The word goes behind the `#`: what a reader types is not sent to a server.
  doc.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('.find')) return;
    event.preventDefault();
    location.assign(`${form.action}#q=${encodeURIComponent(form.querySelector('input').value)}`);
  });
  // The menu lies over the page: once the focus leaves it, it closes.
  doc.addEventListener('focusout', ({ target, relatedTarget }) => {
    const menu = target.closest('[popover]');
    if (menu && relatedTarget && !menu.contains(relatedTarget)) menu.hidePopover();
  });
  // Trusted Types: no text becomes markup or code, and no script but these may start as a worker. The build names them.
  const own = OWN_WORKERS.split(' ');
  self.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      const { origin, pathname } = new URL(url, location);
      return origin === location.origin && own.includes(pathname) ? url : null;
    },
  });
  // Reading on without a connection: once the page is there and the device has nothing else to do.
  addEventListener('load', () => {
    const worker = own.find((path) => path.endsWith('/sw.js'));
    const { connection, serviceWorker } = navigator;
    if (!worker || !serviceWorker || connection?.saveData) return;
    (self.requestIdleCallback ?? setTimeout)(() => serviceWorker.register(worker).catch(() => {}));
  });
})(document);
