import { FAKTUM, SPRUNGET, SVAR, TIL, TIL_SVARET } from './felter.ts'
import type { Svarark } from './svarark.ts'

interface Props {
  readonly ark: Svarark
  /** The key of the question this form asks, where it asks one. */
  readonly faktum?: string
  readonly tilSvaret?: boolean
}

/** Everything told so far, sent along with the next answer: the form is the only place it is kept. */
export function Skjult({ ark, faktum, tilSvaret }: Props) {
  const skipped = [...ark.sprunget].map((f) => f.nøgle).join(' ')
  return (
    <>
      {[...ark.besvaret].map(([{ nøgle }, { skrevet }]) => (
        <input key={nøgle} type="hidden" name={SVAR + nøgle} value={JSON.stringify(skrevet)} />
      ))}
      {skipped !== '' && <input type="hidden" name={SPRUNGET} value={skipped} />}
      {faktum !== undefined && <input type="hidden" name={FAKTUM} value={faktum} />}
      {tilSvaret === true && <input type="hidden" name={TIL} value={TIL_SVARET} />}
    </>
  )
}
