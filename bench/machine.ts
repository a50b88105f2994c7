import { availableParallelism, cpus, totalmem } from 'node:os'

/** The machine, as it is named beside a figure. */
export const machine = (): string =>
  `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'a processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, node ${process.version}`
