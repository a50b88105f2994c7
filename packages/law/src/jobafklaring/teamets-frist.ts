import { aldrig, alle, hvis, tidspunkt, uger } from '@sagsvej/rules'
import { jobafklaringStartede } from '../fakta/jobafklaring.ts'
import {
  afgørelseOmJobafklaringDen,
  jobafklaringEfter,
  sygedagpengeOphørteDen,
} from '../fakta/jobafklaring-indsats.ts'
import { BEK, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { begyndtEfterReformen, efterOvergangen } from './overgang.ts'
import { sagSkalITeamet } from './rehabiliteringsteam.ts'

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
