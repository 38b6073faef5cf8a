/** Processor time that something takes, milliseconds: little of what else runs on the machine adds to it. */
export function spent(run: () => void): number {
  const from = process.cpuUsage();
  run();
  return process.cpuUsage(from).user / 1_000;
}
