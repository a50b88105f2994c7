import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage, type Tekst } from '@sagsvej/rules'
import { KILDER, type Kilde } from '../samtykke/kilder.ts'
import type { Brevsvar } from './brev.ts'
import { afsnit, afsnitene, følge, gør, hjemler, opstilling, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { standarddel } from './dele/standarddel.ts'
import type { Brevhoved } from './hoved.ts'
import { saml } from './saml.ts'
import { BESKED_OM_OPLYSNINGER } from './standardtekster/oplysninger.ts'

/** `navn`: which one of the kind. `hvad`, `formål`, `betydning`: what is wanted, what for, and what a no means here. */
export interface Samtykkeanmodning {
  readonly kilde: Kilde
  readonly navn?: string
  readonly hvad: Tekst
  readonly formål: Tekst
  readonly betydning: Tekst
  readonly svarSenest: Day
}

/** Asks for a yes to one source: what is wanted, of whom, what for, what a no means, and that a yes can be taken back. */
export function samtykkebrev(hoved: Brevhoved, asked: Samtykkeanmodning): Brevsvar {
  const { sprog = 'da', dato, afsender } = hoved
  const { kilde, navn, hvad, formål, betydning, svarSenest } = asked
  const t = inLanguage(sprog)
  const hvem = navn === undefined ? KILDER[kilde][sprog] : `${navn} (${KILDER[kilde][sprog]})`
  const dag = dateText(svarSenest, sprog)
  return saml(
    hoved,
    {
      slags: 'anmodning_om_samtykke',
      titel: { da: 'Må vi hente en oplysning om dig?', en: 'May we obtain information on you?' },
    },
    mangel(
      ...(svarSenest > dato
        ? []
        : [
            t(
              'Den dag, der skal svares senest, skal ligge efter brevets dato. Vælg en senere dag.',
              'The day to answer by must be after the day of the letter. Choose a later day.',
            ),
          ]),
    ),
    del(
      resume(
        t(
          `Vi vil gerne hente en oplysning om dig hos andre. Det må vi kun, hvis du siger ja. Svar senest ${dag}.`,
          `We would like to obtain information on you from others. We may do so only if you say yes. Answer by ${dag}.`,
        ),
      ),
      opstilling(
        [t('Hos hvem', 'From whom'), hvem],
        [t('Hvad', 'What'), hvad[sprog]],
        [t('Hvad vi skal bruge det til', 'What we need it for'), formål[sprog]],
      ),
      gør(t(`Svar os senest ${dag}`, `Answer us by ${dag}`), [
        t('Du kan sige ja, nej, eller ja til noget af det.', 'You can say yes, no, or yes to some of it.'),
        t(
          `Ring på ${afsender.telefon}, eller skriv til os: ${afsender.svarvej}.`,
          `Call us on ${afsender.telefon}, or write to us: ${afsender.svarvej}.`,
        ),
      ]),
      afsnit(
        t(
          'Et ja gælder kun denne oplysning, hos denne kilde og i denne sag. Du kan altid kalde det tilbage.',
          'A yes is for this information, from this source and in this case only. You can always take it back.',
        ),
      ),
      følge(t('Hvis du siger nej', 'If you say no'), [
        t('Så henter vi den ikke.', 'Then we do not obtain it.'),
        betydning[sprog],
      ]),
    ),
    standarddel(hoved, BESKED_OM_OPLYSNINGER, {}, (texts, henvisninger) => [
      overskrift(t('Det skal du også vide', 'What you must also know')),
      ...afsnitene(texts),
      hjemler(t('Det står i loven her', 'Where the law says so'), henvisninger),
    ]),
  )
}
