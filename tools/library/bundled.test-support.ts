import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'

/** The diagram asks for it, whoever draws one installs it. */
const PEER = '@dagrejs/dagre'

/** Files of a project put into one with all they import, for no platform in particular. */
const bundle = (folder: string, entryPoints: readonly string[]) =>
  build({
    absWorkingDir: folder,
    entryPoints: [...entryPoints],
    outdir: 'bundled',
    bundle: true,
    platform: 'neutral',
    external: [PEER],
    metafile: true,
    write: false,
    logLevel: 'silent',
  })

/**
 * Every file that files of a project take in, and what is asked for and not taken in, by who asks for it.
 * @throws Error when what is asked for is not there
 */
export async function takenIn(folder: string, files: readonly string[]) {
  const { metafile } = await bundle(folder, files)
  const inputs = Object.entries(metafile.inputs)
  return {
    files: inputs.map(([path]) => path),
    outside: inputs.flatMap(([path, { imports }]) =>
      imports.filter(({ external }) => external).map((one) => `${path} -> ${one.path}`),
    ),
  }
}

/** What a program of the project says where there is nothing but the language: no files, no network, no clock, no process. */
export async function saidInNothing(folder: string, program: string): Promise<readonly string[]> {
  const [code] = (await bundle(folder, [program])).outputFiles
  const said: string[] = []
  runInNewContext(code?.text ?? '', {
    console: { log: (line: unknown) => said.push(String(line)) },
    Date: undefined,
  })
  return said
}
