import { RUNDBORDSPARTER } from '../../rundbord/begivenheder.ts'
import { rundborde, ubesvarede } from '../../rundbord/rundborde.ts'
import { emne } from '../../sag/emne.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'

/** Nobody is called before the citizen has said yes or no to each. */
export const borgerenHarSvaret: Krav = {
  nøgle: 'samtykke',
  titel: titel('Borgerens svar for hver part', 'The citizen’s answer for each party'),
  hindringer: ({ sag, gang }) => {
    const one = emne(sag, rundborde).get(gang.id)
    return (one ? ubesvarede(one) : []).map((part) =>
      hindring(
        'part',
        `Borgeren har ikke svaret på, om ${RUNDBORDSPARTER[part].da} må inddrages.`,
        `The citizen has not answered whether ${RUNDBORDSPARTER[part].en} may be involved.`,
      ),
    )
  },
}
