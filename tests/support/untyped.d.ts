// The package comes without types: what is used of it.
declare module '@mdn/mdn-http-observatory' {
  export interface ScanResult {
    readonly scan: { readonly grade: string; readonly score: number };
    readonly tests: Readonly<
      Record<string, { readonly pass: boolean; readonly scoreDescription: string }>
    >;
  }
  export function scan(host: string): Promise<ScanResult>;
}
