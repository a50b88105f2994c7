import { lægenVurdererLivstruende, standby as opfølgningUdenKontakt } from '@sagsvej/law'
import type { Kontekst } from '@sagsvej/rules'
import { jaI } from '../laes.ts'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/** Follow-up without contact: told to the gravely ill, and where the municipality has found that contact does not fit. */
export function standby(k: Kontekst): Svar | undefined {
  const spor = spørg(k, opfølgningUdenKontakt)
  if (jaI(spor) !== true && jaI(spørg(k, lægenVurdererLivstruende)) !== true) return undefined
  return svar(
    'standby',
    { da: 'Skal jeg have kontakt med kommunen?', en: 'Do I have to be in contact with the municipality?' },
    spor,
    {
      ja: {
        da: 'Nej. Kommunen følger sagen uden at kontakte dig.',
        en: 'No. The municipality follows the case without contacting you.',
      },
      nej: {
        da: 'Ja. Kommunen har vurderet, at kontakt er mulig.',
        en: 'Yes. The municipality has found that contact is possible.',
      },
      skøn: {
        da: 'Bed kommunen om at lade være, hvis du er for syg. Den kan følge sagen uden at kontakte dig.',
        en: 'Ask the municipality not to if you are too ill. It can follow the case without contacting you.',
      },
    },
  )
}
