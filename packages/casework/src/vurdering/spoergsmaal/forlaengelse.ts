import { kanForlænges } from '@sagsvej/law'
import type { Kontekst } from '@sagsvej/rules'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/** Whether one of the grounds for extension is met. */
export const forlængelse = (k: Kontekst): Svar =>
  svar(
    'forlaengelse',
    { da: 'Kan sygedagpengene forlænges?', en: 'Can the benefit be extended?' },
    spørg(k, kanForlænges),
    {
      ja: {
        da: 'Ja. Kommunen skal forlænge, fordi mindst én af syv grunde er opfyldt.',
        en: 'Yes. The municipality must extend, because at least one of seven grounds is met.',
      },
      nej: {
        da: 'Ingen af de syv grunde til at forlænge passer på det, vi ved i dag.',
        en: 'None of the seven grounds for extension fits what we know today.',
      },
      ikkeRelevant: {
        da: 'Grænsen bliver ikke nået, så der er ikke noget at forlænge.',
        en: 'The limit is not reached, so there is nothing to extend.',
      },
      åben: {
        da: 'Det kan vi ikke sige endnu. Én grund er nok, og kommunen skal undersøge dem alle syv.',
        en: 'We cannot say yet. One ground is enough, and the municipality must examine all seven.',
      },
      skøn: {
        da: 'Det skal kommunen vurdere. Én grund er nok.',
        en: 'The municipality must judge this. One ground is enough.',
      },
    },
  )
