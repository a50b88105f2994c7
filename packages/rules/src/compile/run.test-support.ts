import * as runtime from '../runtime/index.ts'

/**
 * Runs a module that was just compiled, as the module would run from a file: its one import is what the runtime offers.
 */
export function runModule<T>(code: string): T {
  const names = [...code.matchAll(/^export function ([\p{L}\p{N}_]+)/gmu)].map((m) => m[1])
  const body = code.replace(/^import [^\n]*\n/m, '').replaceAll('export function', 'function')
  const make = new Function(...Object.keys(runtime), `${body}\nreturn { ${names.join(', ')} }`)
  return make(...Object.values(runtime)) as T
}
