import {
  aldrig,
  aldrigOpfyldt,
  alle,
  altid,
  betingelse,
  den,
  efterDato,
  hvis,
  ikke,
  tidspunkt,
  uger,
  énAf,
} from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { jobafklaringStartede } from '../fakta/jobafklaring.ts'
import {
  afgørelseOmJobafklaringDen,
  fikTværfagligIndsats,
  jobafklaringEfter,
  overgikVedRevurderingen,
  sygedagpengeOphørteDen,
  ventesFuldtRask,
  ventesFuldtRaskDen,
} from '../fakta/jobafklaring-indsats.ts'
import { BEK, kilde, LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LAB, LOV_1750 } from '../lovsamling/love.ts'
import { tværfagligtBehovIForløbet } from '../skoen/jobafklaring.ts'

export const efterOvergangen = efterDato(jobafklaringStartede)
export const begyndtEfterReformen = jobafklaringStartede.tidligst(den('2014-07-01'))

/** LBK 1342/2016 is the first text with the exception; the day it began has not been found. */
const otteUgerErIKraft = betingelse('LAB.109.2.kraft', {
  titel: { da: 'Undtagelsen om 8 uger gælder', en: 'The exception of 8 weeks applies' },
  vælgesEfter: efterOvergangen,
  relevantNår: begyndtEfterReformen,
  versioner: [
    {
      fra: '2014-07-01',
      til: '2015-07-01',
      hjemmel: LAB('68 d', { stk: '3' }),
      ...læst(LBK(990, 2014), LBK(807, 2015)),
      siger: {
        da: 'Loven havde ingen undtagelse for den, der snart ventedes rask.',
        en: 'The act had no exception for those expected to be well soon.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2015-07-02',
      til: '2016-11-20',
      hjemmel: LAB('68 d', { stk: '3' }),
      ...dagenErIkkeFundet(
        {
          da: 'Undtagelsen kom mellem juli 2015 og november 2016. Hvilken dag er ikke fundet.',
          en: 'The exception came between July 2015 and November 2016. On which day has not been found.',
        },
        LBK(807, 2015),
        LBK(1342, 2016),
      ),
      siger: { da: 'Undtagelsen om 8 uger blev sat ind.', en: 'The exception of 8 weeks was put in.' },
    },
    {
      fra: '2016-11-21',
      hjemmel: LAB('109', { stk: '2' }),
      ...læst(LBK(1342, 2016), LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      siger: {
        da: 'Ventes du helt rask inden 8 uger, skal sagen ikke i teamet.',
        en: 'If you are expected to be fully well within 8 weeks, the case does not go to the team.',
      },
      er: altid,
    },
  ],
})

const snartRask = alle(
  ventesFuldtRask,
  ventesFuldtRaskDen.senest(jobafklaringStartede.plus(uger(8))),
  otteUgerErIKraft,
)
const fortsætterIndsatsen = alle(fikTværfagligIndsats, overgikVedRevurderingen)

const skal = {
  siger: {
    da: 'Din sag skal i rehabiliteringsteamet. Det gælder ikke, når du snart ventes helt rask, eller når en tværfaglig indsats fra sygedagpengene bare går videre.',
    en: 'Your case must go to the rehabilitation team. Not when you are expected to be fully well soon, or when help across fields from the sickness benefit just goes on.',
  },
  er: ikke(énAf(snartRask, fortsætterIndsatsen)),
} as const

/** The first course. What a new one needs is LAB.111.2. */
export const sagSkalITeamet = betingelse('LAB.109.1', {
  titel: {
    da: 'Sagen om det første forløb skal i rehabiliteringsteamet',
    en: 'The case of the first course goes to the rehabilitation team',
  },
  vælgesEfter: efterOvergangen,
  relevantNår: begyndtEfterReformen,
  overgange: [
    {
      navn: {
        da: 'Forløbet begyndte før 1. juli 2026, og sagen ses på derefter',
        en: 'The course began before 1 July 2026, and the case is looked at after that',
      },
      hjemmel: LOV_1750('21'),
      kilder: [ulæst('Lov nr. 1750 af 2025, § 21'), BEK(47, 2026)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      når: alle(
        vurderingsdato.tidligst(den('2026-07-01')),
        jobafklaringStartede.tidligst(den('2025-01-01')),
        jobafklaringStartede.før(den('2026-07-01')),
      ),
      ukendt: {
        da: 'Om en løbende sag kan komme i teamet efter 1. juli 2026, er ikke læst.',
        en: 'Whether a running case can go to the team after 1 July 2026 has not been read.',
      },
    },
  ],
  versioner: [
    {
      ...skal,
      fra: '2014-07-01',
      til: '2019-12-31',
      hjemmel: LAB('68 d', { stk: '2-3' }),
      ...læst(LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
    },
    {
      ...skal,
      fra: '2020-01-01',
      til: '2024-12-31',
      hjemmel: LAB('109', { stk: '1-2' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
    },
    {
      fra: '2025-01-01',
      til: '2026-06-30',
      hjemmel: LAB('109'),
      ...læst(LOV(1657, 2024), BEK(1708, 2024), BEK(47, 2026)),
      siger: {
        da: 'Kommunen kan tage din sag i rehabiliteringsteamet, når den vurderer, at du har behov for en tværfaglig indsats.',
        en: 'The municipality can take your case to the team when it finds that you need help across fields.',
      },
      er: tværfagligtBehovIForløbet,
    },
    {
      fra: '2026-07-01',
      hjemmel: LOV_1750('1'),
      kilder: [
        LOV(1750, 2025),
        BEK(47, 2026),
        kilde('Styrelsen for Arbejdsmarked og Rekruttering om reformens to trin'),
      ],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kravet om rehabiliteringsteam er afskaffet. Kommunen kan selv vælge at bruge et.',
        en: 'The requirement of a rehabilitation team is abolished. The municipality may choose to have one.',
      },
      note: {
        da: 'At det er fra 1. juli 2026, er sluttet af, at bekendtgørelsen fra februar 2026 stadig har teamet.',
        en: 'That it is from 1 July 2026 is inferred from the order of February 2026, which still has the team.',
      },
      er: aldrigOpfyldt,
    },
  ],
})

/** Where a new illness led to the course, the decision is what counts. */
const fraAfgørelsen = hvis(
  jobafklaringEfter.er('ny_sygemelding'),
  afgørelseOmJobafklaringDen.plus(uger(4)),
  jobafklaringStartede.plus(uger(4)),
)

const inden4Uger = {
  da: 'Teamet skal behandle din sag senest 4 uger efter, at du kom i forløbet. Kom du i det efter en ny sygdom, regnes de 4 uger fra kommunens afgørelse.',
  en: 'The team must deal with your case at the latest 4 weeks after you came into the course. If a new illness led to it, the 4 weeks are counted from the municipality’s decision.',
}

export const teametSenest = tidspunkt('LAB.109.1.frist', {
  titel: {
    da: 'Sagen skal have været i rehabiliteringsteamet',
    en: 'The team must have dealt with the case',
  },
  betyder: {
    da: 'Dagen er den sidste i tide. Aldrig betyder, at der ingen frist er.',
    en: 'The day is the last in time. Never means that there is no deadline.',
  },
  vælgesEfter: efterOvergangen,
  relevantNår: alle(begyndtEfterReformen, sagSkalITeamet),
  versioner: [
    {
      fra: '2014-07-01',
      til: '2014-12-23',
      hjemmel: LAB('68 d', { stk: '2' }),
      ...læst(LBK(990, 2014)),
      siger: {
        da: 'Teamet skal behandle din sag senest 4 uger efter, at sygedagpengene ophørte.',
        en: 'The team must deal with your case at the latest 4 weeks after the sickness benefit ended.',
      },
      er: sygedagpengeOphørteDen.plus(uger(4)),
    },
    {
      fra: '2014-12-24',
      til: '2015-06-30',
      hjemmel: LAB('68 d', { stk: '2' }),
      ...dagenErIkkeFundet(
        {
          da: 'Fristen gik fra sygedagpengenes ophør til overgangen til forløbet. Hvilken dag er ikke fundet.',
          en: 'The deadline went from the end of the benefit to the passing to the course. On which day has not been found.',
        },
        LBK(990, 2014),
        ulæst('Ikrafttrædelsen i lov nr. 1486 af 23. december 2014'),
        LBK(807, 2015),
      ),
      siger: inden4Uger,
    },
    {
      fra: '2015-07-01',
      til: '2015-07-01',
      hjemmel: LAB('68 d', { stk: '2' }),
      ...læst(LBK(807, 2015)),
      siger: inden4Uger,
      er: jobafklaringStartede.plus(uger(4)),
    },
    {
      fra: '2015-07-02',
      til: '2016-11-20',
      hjemmel: LAB('68 d', { stk: '2' }),
      ...dagenErIkkeFundet(
        {
          da: 'At fristen regnes fra afgørelsen efter en ny sygdom, kom mellem juli 2015 og november 2016. Hvilken dag er ikke fundet.',
          en: 'That the deadline counts from the decision after a new illness came between July 2015 and November 2016. On which day has not been found.',
        },
        LBK(807, 2015),
        LBK(1342, 2016),
      ),
      siger: inden4Uger,
    },
    {
      fra: '2016-11-21',
      til: '2019-12-31',
      hjemmel: LAB('68 d', { stk: '2' }),
      ...læst(LBK(1342, 2016)),
      siger: inden4Uger,
      er: fraAfgørelsen,
    },
    {
      fra: '2020-01-01',
      til: '2024-12-31',
      hjemmel: LAB('109', { stk: '1' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      siger: inden4Uger,
      note: {
        da: 'I 2021 kunne ministeren for en tid fravige fristen. Om det skete, er ikke fundet.',
        en: 'In 2021 the minister could depart from the deadline for a time. Whether that was done has not been found.',
      },
      er: fraAfgørelsen,
    },
    {
      fra: '2025-01-01',
      hjemmel: LAB('109'),
      ...læst(LOV(1657, 2024), BEK(47, 2026)),
      siger: {
        da: 'Der er ingen frist for teamet.',
        en: 'There is no deadline for the team.',
      },
      er: aldrig,
    },
  ],
})
