import { fejl } from '@sagsvej/rules/read'
import { ved } from '../kommandoer/regler.ts'
import { parter } from '../parter/parter.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { type Rehabiliteringssag, rehabiliteringssager } from './rehabiliteringssager.ts'
import type { AFSLUTTET } from './sagsbegivenheder.ts'

/** The team has spoken, the last time too; or the description and the advice are there; or a plan, where that is all. */
export const erBehandlet = ({
  gælder,
  forberedende,
  indstilling,
  forelagtIgen,
  beskrivelse,
  rådgivning,
}: Rehabiliteringssag): boolean => {
  if (indstilling !== undefined) return forelagtIgen === undefined || indstilling.nr > forelagtIgen.nr
  if (beskrivelse !== undefined && rådgivning !== undefined) return true
  return gælder === 'revalidering' && forberedende !== undefined
}

/** A case ends for a reason it shows; that it is no longer needed is said in words. */
export const grundenHolder = (
  asked: {
    readonly rehabsagId: string
    readonly grund: keyof typeof AFSLUTTET
    readonly bemaerkning?: string
  },
  sag: SagTilstand,
): readonly Fejl[] => {
  const one = emne(sag, rehabiliteringssager).get(asked.rehabsagId)
  switch (asked.grund) {
    case 'behandlet':
      return !one || erBehandlet(one) ? [] : [ved('grund', ikkeBehandlet())]
    case 'ikke_laengere_noedvendig':
      return asked.bemaerkning === undefined ? [ved('bemaerkning', hvorfor())] : []
    case 'doedsfald':
      return emne(sag, parter).død === undefined ? [ved('grund', ikkeDød())] : []
  }
}

const ikkeBehandlet = () =>
  fejl(
    'ikkeMuligt',
    'Sagen er ikke behandlet: Teamets indstilling mangler, eller den samlede beskrivelse og rådgivningen gør.',
    'The case has not been dealt with: the team’s recommendation is missing, or the description and the advice are.',
  )
const hvorfor = () =>
  fejl('manglerFelt', 'Skriv, hvorfor der ikke er brug for den.', 'Write why it is not needed.')
const ikkeDød = () =>
  fejl(
    'ikkeMuligt',
    'Dødsfaldet er ikke registreret i sagen. Registrér det først.',
    'The death is not registered in the case. Register it first.',
  )
