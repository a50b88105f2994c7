import { aldrigOpfyldt, altid, betingelse } from '@sagsvej/rules'
import { AKASSE_2007, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LOV_1586_2006 } from './lov-1586-2006.ts'

/**
 * The two raises whose commencement clause was not read. Each is a question of its own, so that whoever has the same
 * age under both tables gets an answer in between.
 */
export const tabellenFra2006Gælder = betingelse('LSP.1a.1.tabel2006', {
  titel: {
    da: 'Aldrene vedtaget i 2006 gælder',
    en: 'The ages adopted in 2006 apply',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2006-12-20',
      hjemmel: LSP('1 a', { stk: '1' }),
      ...læstAndetsteds(LOV_1586_2006, AKASSE_2007),
      siger: {
        da: 'Folketinget havde endnu ikke vedtaget at hæve folkepensionsalderen.',
        en: 'Parliament had not yet adopted to raise the state pension age.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2006-12-21',
      til: '2009-07-06',
      hjemmel: LSP('1 a', { stk: '1' }),
      siger: {
        da: 'Loven om en højere folkepensionsalder var vedtaget i december 2006.',
        en: 'The act on a higher state pension age was adopted in December 2006.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Fra hvilken dag aldrene fra december 2006 gjaldt, er ikke læst. En lov fra maj 2008 har endnu 65 år, en fra juli 2009 henviser til de nye.',
          en: 'From which day the ages of December 2006 applied has not been read. An act of May 2008 still has 65 years; one of July 2009 points to the new ones.',
        },
        LOV_1586_2006,
        LBK(439, 2008),
        LBK(742, 2009),
      ),
    },
    {
      fra: '2009-07-07',
      hjemmel: LSP('1 a', { stk: '1' }),
      ...læst(LBK(742, 2009), LBK(982, 2009)),
      siger: {
        da: 'Aldrene fra loven af december 2006 gjaldt, indtil de blev ændret igen.',
        en: 'The ages of the act of December 2006 applied until they were changed again.',
      },
      er: altid,
    },
  ],
})

export const tabellenFra2011Gælder = betingelse('LSP.1a.1.tabel2011', {
  titel: {
    da: 'Aldrene vedtaget i 2011 gælder',
    en: 'The ages adopted in 2011 apply',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2011-12-28',
      hjemmel: LSP('1 a', { stk: '1' }),
      ...læst(LBK(982, 2009), LBK(1005, 2010)),
      siger: {
        da: 'Aldrene fra loven af december 2011 gjaldt ikke endnu.',
        en: 'The ages of the act of December 2011 did not apply yet.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2011-12-29',
      til: '2012-07-08',
      hjemmel: LSP('1 a', { stk: '1' }),
      siger: {
        da: 'Folkepensionsalderen blev hævet tidligere, for dem der er født fra 1954.',
        en: 'The state pension age was raised earlier, for those born from 1954.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Loven er fra den 28. december 2011, og aldrene står i lovteksten fra juli 2012. Fra hvilken dag de gjaldt, er ikke læst.',
          en: 'The act is of 28 December 2011, and the ages stand in the text of July 2012. From which day they applied has not been read.',
        },
        LBK(1005, 2010),
        LOV(1386, 2011),
        LBK(783, 2012),
      ),
    },
    {
      fra: '2012-07-09',
      hjemmel: LSP('1 a', { stk: '1' }),
      ...læst(LBK(783, 2012), ulæst('Ikrafttrædelsen i lov nr. 1386 af 28. december 2011')),
      siger: {
        da: 'Aldrene fra loven af december 2011 gælder.',
        en: 'The ages of the act of December 2011 apply.',
      },
      er: altid,
    },
  ],
})
