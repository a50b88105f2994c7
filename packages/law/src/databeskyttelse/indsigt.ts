import { aldrigOpfyldt, alle, betingelse, efterDato, hvis, måneder, tidspunkt } from '@sagsvej/rules'
import {
  bedtOmIndsigtIOpslag,
  indsigtsanmodningModtaget,
  indsigtsfristenErForlænget,
} from '../fakta/indsigt-i-egne-data.ts'
import { kilde, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { GDPR } from '../lovsamling/love.ts'
import { medarbejderensNavnErNødvendigt } from '../skoen/indsigt-i-egne-data.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const DOMMEN = kilde(
  'EU-Domstolens dom af 22. juni 2023 i sag C-579/21 (omtalt)',
  'https://eur-lex.europa.eu/legal-content/DA/TXT/HTML/?uri=ecli:ECLI%3AEU%3AC%3A2023%3A501',
)
const DATATILSYNET = kilde(
  'Datatilsynet, 6. juni 2024, j.nr. 2024-32-0283, om indsigt i logfiler',
  'https://www.datatilsynet.dk/afgoerelser/afgoerelser/2024/jun/hvad-gaelder-for-indsigt-i-logfiler',
)

/** The act on personal data of 2000 is not among what was read. */
const persondataloven = (paragraf: string) => ({
  fra: '2006-07-03',
  til: '2018-05-24',
  hjemmel: GDPR(paragraf),
  kilder: [ulæst('Lov nr. 429 af 31. maj 2000 om behandling af personoplysninger')],
  sikkerhed: 'ukendt' as const,
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Før 25. maj 2018 gjaldt persondataloven. Den har vi ikke læst.',
    en: 'Before 25 May 2018 the act on personal data applied. We have not read it.',
  },
  ukendt: {
    da: 'Persondataloven, som gjaldt før databeskyttelsesforordningen, har vi ikke læst.',
    en: 'The act on personal data that applied before the regulation has not been read.',
  },
})

const hjemmel = GDPR('15', { stk: '1' })
const ogsåFør = {
  navn: { da: 'Domstolens læsning gælder også tilbage', en: 'The court’s reading holds backwards too' },
  grund: {
    da: 'Domstolen fortolkede ord, der har stået i forordningen hele tiden.',
    en: 'The court read words that have stood in the regulation all the time.',
  },
}
const ikkeFør = {
  navn: { da: 'Tilsynets hidtidige praksis', en: 'The authority’s practice until then' },
  grund: {
    da: 'Datatilsynet gav før dommen ikke ret til indsigt i logfiler.',
    en: 'Before the judgment Datatilsynet gave no right to see logs.',
  },
}

/** SB-AKT-16 */
export const opslagenesTidOgFormålOplyses = betingelse('GDPR.15.1.opslag', {
  titel: {
    da: 'Du skal vide, hvornår og hvorfor der er slået op',
    en: 'You must be told when and why your information was looked up',
  },
  vælgesEfter: påDenDag,
  versioner: [
    persondataloven('15'),
    {
      fra: '2018-05-25',
      til: '2023-06-21',
      hjemmel,
      kilder: [DOMMEN, DATATILSYNET],
      sikkerhed: 'konflikt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Før EU-Domstolens dom gav Datatilsynet ikke ret til at se, hvornår og hvorfor der var slået op. Ordene i forordningen var de samme.',
        en: 'Before the court’s judgment Datatilsynet gave no right to see when and why it was looked up. The words of the regulation were the same.',
      },
      læsninger: [
        { ...ikkeFør, er: aldrigOpfyldt },
        { ...ogsåFør, er: bedtOmIndsigtIOpslag },
      ],
    },
    {
      fra: '2023-06-22',
      hjemmel,
      kilder: [DOMMEN, DATATILSYNET],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Beder du om det, skal du have at vide, hvornår og til hvilket formål der er slået op i dine oplysninger. Hvem der slog op, er et andet spørgsmål.',
        en: 'If you ask you must be told when and for which purpose your information was looked up. Who looked it up is another question.',
      },
      er: bedtOmIndsigtIOpslag,
    },
  ],
})

export const medarbejderenOplyses = betingelse('GDPR.15.1.medarbejder', {
  titel: {
    da: 'Du skal vide, hvilken medarbejder der slog op',
    en: 'You must be told which employee looked it up',
  },
  vælgesEfter: påDenDag,
  versioner: [
    persondataloven('15'),
    {
      fra: '2018-05-25',
      hjemmel,
      kilder: [DOMMEN, DATATILSYNET],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Navnet på den medarbejder, der slog op, får du normalt ikke. Det får du, når det er nødvendigt for, at du kan bruge dine rettigheder, og hensynet til medarbejderen ikke vejer tungere.',
        en: 'The name of the employee who looked it up you normally do not get. You do when you need it to use your rights and regard for the employee does not weigh more.',
      },
      er: alle(bedtOmIndsigtIOpslag, medarbejderensNavnErNødvendigt),
    },
  ],
})

/** SB-AKT-14. Not moved past closed days: how the month is counted was not found. */
export const indsigtGivesSenest = tidspunkt('GDPR.12.3', {
  titel: { da: 'Du skal have svar om dine data', en: 'You must be answered about your data' },
  betyder: {
    da: 'Dagen er den sidste, myndigheden kan svare i tide.',
    en: 'The day is the last on which the authority can answer in time.',
  },
  vælgesEfter: efterDato(indsigtsanmodningModtaget),
  versioner: [
    persondataloven('12'),
    {
      fra: '2018-05-25',
      hjemmel: GDPR('12', { stk: '3' }),
      kilder: [
        kilde(
          'Databeskyttelsesforordningens artikel 12 på gdprinfo.eu',
          'https://gdprinfo.eu/da/da-article-12',
        ),
        kilde(
          'Datatilsynet om udøvelsen af rettigheder',
          'https://www.datatilsynet.dk/afgoerelser/afgoerelser-inddelt-efter-emner/afgoerelser-om-de-registreredes-rettigheder',
        ),
      ],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Du skal have svar uden unødig forsinkelse og senest en måned efter, at din anmodning blev modtaget. Fristen kan forlænges med to måneder, når du får det at vide med en grund inden for den første måned.',
        en: 'You must be answered without undue delay and within a month after your request was received. The deadline can be extended by two months when you are told so with a reason within the first month.',
      },
      er: indsigtsanmodningModtaget.plus(hvis(indsigtsfristenErForlænget, måneder(3), måneder(1))),
    },
  ],
})
