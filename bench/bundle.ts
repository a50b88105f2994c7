import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'

/**
 * A program as one file of plain JavaScript with our packages in it, as the product is built. Run through a loader that
 * keeps the names of functions, code that makes functions while it works would be slowed many times over.
 * @returns the file, in `dist` beside its source so that it finds the packages its source finds
 */
export async function bundle(entry: string): Promise<string> {
  const outfile = join(dirname(entry), 'dist', `${basename(entry).replace(/\.[jt]sx?$/, '')}.mjs`)
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    plugins: [
      {
        name: 'packages of others stay outside',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            path.startsWith('@sagsvej/') || kind === 'entry-point' ? undefined : { path, external: true },
          ),
      },
    ],
  })
  return outfile
}
