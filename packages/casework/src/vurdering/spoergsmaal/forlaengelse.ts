import type { Kontekst } from '@sagsvej/rules'
import type { Grænse } from '../graense.ts'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/** Whether a ground for extension is met: the ordinary ones, or the one pensioners have. */
export const forlængelse = (k: Kontekst, { forlængelse, længst }: Grænse): Svar =>
  svar(
    'forlaengelse',
    { da: 'Kan sygedagpengene forlænges?', en: 'Can the benefit be extended?' },
    spørg(k, forlængelse),
    længst === undefined ? PENSIONIST : ORDINÆR,
  )

const ORDINÆR = {
  ja: {
    da: 'Ja. Kommunen skal forlænge, fordi mindst én af syv grunde er opfyldt.',
    en: 'Yes. The municipality must extend, because at least one of seven grounds is met.',
  },
  nej: {
    da: 'Ingen af de syv grunde til at forlænge passer på det, vi ved i dag.',
    en: 'None of the seven grounds for extension fits what we know today.',
  },
  åben: {
    da: 'Det kan vi ikke sige endnu. Én grund er nok, og kommunen skal undersøge dem alle syv.',
    en: 'We cannot say yet. One ground is enough, and the municipality must examine all seven.',
  },
  skøn: {
    da: 'Det skal kommunen vurdere. Én grund er nok.',
    en: 'The municipality must judge this. One ground is enough.',
  },
} as const

const PENSIONIST = {
  ja: {
    da: 'Ja, kommunen kan forlænge. Den vurderer selv, om den vil.',
    en: 'Yes, the municipality can extend. Whether it will is for it to judge.',
  },
  nej: {
    da: 'Nej, ikke efter det, vi ved. Det kræver, at en læge venter dig tilbage i arbejde inden for et halvt år.',
    en: 'No, not from what we know. A doctor must expect you back at work within half a year.',
  },
  åben: {
    da: 'Det afhænger af, hvornår en læge venter, at du kan arbejde igen.',
    en: 'It depends on when a doctor expects you to be able to work again.',
  },
} as const
