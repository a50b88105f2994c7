import { alle, betingelse, den, ikke, krav, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { erIJobafklaring, fikSygedagpengeVedLivstruende } from '../fakta/jobafklaring.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { uarbejdsdygtigVedEgenSygdom } from '../skoen/arbejdsevne.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const rask = {
  da: 'du kan igen arbejde, eller det er ikke sygdom, der hindrer det',
  en: 'you can work again, or it is not illness that bars it',
}

const alleTre = (nr: readonly [string, string, string]) =>
  énAf(
    krav(nr[0], rask, ikke(uarbejdsdygtigVedEgenSygdom)),
    krav(
      nr[1],
      { da: 'du når folkepensionsalderen', en: 'you reach state pension age' },
      vurderingsdato.tidligst(folkepensionsalderensDag),
    ),
    krav(
      nr[2],
      {
        da: 'du går over til sygedagpenge ved livstruende sygdom',
        en: 'you pass to sickness benefit for a life-threatening illness',
      },
      fikSygedagpengeVedLivstruende,
    ),
  )

const SIGER = {
  da: 'Forløbet slutter, når du ikke længere er syg, når du når folkepensionsalderen, eller når du går over til sygedagpenge ved livstruende sygdom.',
  en: 'The course ends when you are no longer ill, when you reach state pension age, or when you pass to sickness benefit for a life-threatening illness.',
}

/** Before its time is up (LAB.110.1). That treatment is at an end is no ground by itself: it is part of the judgement. */
export const forløbetOphører = betingelse('LAB.110.2', {
  titel: { da: 'Jobafklaringsforløbet slutter', en: 'The job clarification course ends' },
  betyder: {
    da: 'Ja betyder, at du ikke længere er i forløbet fra den dag. Kommunen skal træffe en afgørelse.',
    en: 'Yes means that you are not in the course from that day. The municipality must make a decision.',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(erIJobafklaring, vurderingsdato.tidligst(den('2014-07-01'))),
  versioner: [
    {
      fra: '2014-07-01',
      til: '2015-07-01',
      hjemmel: LAB('68 d', { stk: '5' }),
      ...læst(LBK(990, 2014), LBK(807, 2015)),
      siger: {
        da: 'Forløbet slutter, når du ikke længere er syg.',
        en: 'The course ends when you are no longer ill.',
      },
      er: ikke(uarbejdsdygtigVedEgenSygdom),
    },
    {
      fra: '2015-07-02',
      til: '2016-11-20',
      hjemmel: LAB('68 d', { stk: '5-6' }),
      ...dagenErIkkeFundet(
        {
          da: 'At forløbet slutter ved folkepensionsalderen, og når du går over til sygedagpenge, kom mellem juli 2015 og november 2016. Hvilken dag er ikke fundet.',
          en: 'That the course ends at state pension age, and on passing to sickness benefit, came between July 2015 and November 2016. On which day has not been found.',
        },
        LBK(807, 2015),
        LBK(1342, 2016),
      ),
      siger: SIGER,
    },
    {
      fra: '2016-11-21',
      til: '2019-12-31',
      hjemmel: LAB('68 d'),
      ...læst(LBK(1342, 2016)),
      siger: SIGER,
      er: alleTre(['stk. 5', 'stk. 5, 2. pkt.', 'stk. 6']),
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('110', { stk: '2' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      siger: SIGER,
      er: alleTre(['1', '2', '3']),
    },
  ],
})
