/** Bytes the heap grows by for each result that is kept. Needs `--expose-gc`. */
export async function bytesEach<T>(all: readonly T[], work: (one: T) => unknown): Promise<number> {
  const kept: unknown[] = new Array(all.length).fill(undefined)
  for (const one of all) await work(one)
  const before = inUse()
  for (const [i, one] of all.entries()) kept[i] = await work(one)
  const bytes = inUse() - before
  if (kept.includes(undefined)) throw new Error('a case without a result')
  return bytes / all.length
}

function inUse(): number {
  if (!globalThis.gc) throw new Error('node must be run with --expose-gc')
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
