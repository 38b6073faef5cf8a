import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { builtSite } from './paths.ts';

/** A server that can go away and come back with another build. */
export interface Host {
  readonly origin: string;
  down(): void;
  up(): Promise<void>;
  /** Text of a file, by its path in the built site. */
  read(file: string): string;
  edit(file: string, change: (text: string) => string): void;
  remove(file: string): void;
}

/** Gives every test of a file a server over a copy of the built site, which is as built again when the test is over. */
export function useHost(): Host {
  let folder = '';
  let server: Server;
  let port = 0;
  const changed = new Set<string>();
  const place = (file: string) => {
    changed.add(file);
    return join(folder, file);
  };
  const host: Host = {
    get origin() {
      return `http://localhost:${port}`;
    },
    down: () => {
      server.close();
      server.closeAllConnections();
    },
    up: async () => {
      server = await serve(folder, port);
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    edit: (file, change) => writeFileSync(place(file), change(host.read(file))),
    remove: (file) => rmSync(place(file)),
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'right-hand-host-'));
    cpSync(builtSite(), folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(async () => {
    server = await serve(folder);
    port = (server.address() as AddressInfo).port;
  });
  afterEach(() => {
    host.down();
    for (const file of changed) cpSync(join(builtSite(), file), join(folder, file));
    changed.clear();
  });
  return host;
}
