import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { registerHooks } from 'node:module';
import { type AddressInfo, createServer as createPort } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { ScanResult } from '@mdn/mdn-http-observatory';
import { serve } from '../../src/build/serve.ts';

const TLS_HANDSHAKE = 0x16;

/** A key and a certificate for `localhost`, good for a day and trusted by this process alone. */
function ownCertificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'right-hand-tls-'));
  try {
    const files = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') };
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-days',
        '1',
      ]
        .concat(subject)
        .concat(['-keyout', files.key, '-out', files.cert]),
      { stdio: 'pipe' },
    );
    const [key, cert] = [files.key, files.cert].map((file) => readFileSync(file, 'utf8'));
    if (!key || !cert) throw new Error('openssl made no certificate');
    setDefaultCACertificates([...getCACertificates('default'), cert]);
    return { key, cert };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A built site behind TLS, as a host has it: plain requests to the same port are sent on to it. */
async function serveSecurely(folder: string) {
  const site = await serve(folder);
  const secure = createTlsServer(ownCertificate(), (request, response) => {
    site.emit('request', request, response);
  });
  const plain = createServer((request, response) => {
    response.writeHead(301, { location: `https://${request.headers.host}${request.url}` }).end();
  });
  const port = createPort((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  port.listen(0, '127.0.0.1');
  await once(port, 'listening');
  return {
    host: `localhost:${(port.address() as AddressInfo).port}`,
    close: () => {
      port.close();
      site.close();
    },
  };
}

/**
 * What Mozilla's HTTP Observatory says of a built site behind TLS on this machine: its own scanner over real
 * responses. The list of preloaded hosts, which its installation fetches, stands empty: `localhost` is not on it.
 */
export async function observed(folder: string): Promise<ScanResult> {
  const hooks = registerHooks({
    load: (url, context, next) =>
      url.endsWith('/mdn-http-observatory/src/analyzer/hsts.js')
        ? {
            format: 'module',
            shortCircuit: true,
            source: 'export const isHstsPreloaded = () => null;',
          }
        : next(url, context),
  });
  const { host, close } = await serveSecurely(folder);
  try {
    const { scan } = await import('@mdn/mdn-http-observatory');
    return await scan(host);
  } finally {
    hooks.deregister();
    close();
  }
}
