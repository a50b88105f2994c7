import { afrundTil, beregning, hvis, type Kilde, satsDen, tal } from '@sagsvej/rules'
import { børnIHjemmetVedSærligStøtte, børnUdeVedSærligStøtte } from '../../fakta/boern-ved-saerlig-stoette.ts'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { BEK, ulæst } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, sluttet } from '../../lovsamling/laest.ts'
import { SÆRLIG_STØTTE_BEK } from '../../lovsamling/love.ts'
import * as sats from '../../satser/stoette.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'

const ÉT = tal('antal', 1)
const INGEN = tal('antal', 0)
const kroner = afrundTil('nærmeste', 'kr/md', '1')

const siger = {
  da: 'Støtten begynder, når din nettoboligudgift er over en grænse. Grænsen afhænger af, om du forsørger børn, og bliver lavere for hvert barn ud over det første.',
  en: 'The support begins when your net housing cost is above a limit. The limit depends on whether you provide for children, and is lower for each child past the first.',
}

/** Where one child is at home and another not, the order does not say which is the first: here the one at home. */
const grænsen = (mindreHjemme: number, mindreUde: number) => {
  const ned = (børn: typeof ÉT, beløb: number) => tal('kr/md', beløb).gange(børn, 'kr/md', kroner)
  return hvis(
    børnIHjemmetVedSærligStøtte.mindst(ÉT),
    satsDen(sats.boliggrænseMedBarnHjemme, vurderingsdato)
      .minus(ned(børnIHjemmetVedSærligStøtte.minus(ÉT), mindreHjemme))
      .minus(ned(børnUdeVedSærligStøtte, mindreUde)),
    hvis(
      børnUdeVedSærligStøtte.over(INGEN),
      satsDen(sats.boliggrænseMedBarnUde, vurderingsdato).minus(
        ned(børnUdeVedSærligStøtte.minus(ÉT), mindreUde),
      ),
      satsDen(sats.boliggrænseUdenBørn, vurderingsdato),
    ),
  ).dogMindst(tal('kr/md', 0))
}

const efter = (bek: string) => ({ hjemmel: SÆRLIG_STØTTE_BEK(bek)('3'), siger })
const ukendte = (fra: string, til: string | undefined, ...kilder: readonly Kilde[]) => ({
  fra,
  ...(til === undefined ? {} : { til }),
  hjemmel: SÆRLIG_STØTTE_BEK('BEK om særlig støtte')('3'),
  siger,
  ...dagenErIkkeFundet(
    {
      da: 'Grænserne bliver reguleret hver 1. januar. Dem for denne tid er ikke fundet.',
      en: 'The limits are regulated each 1 January. Those of this time have not been found.',
    },
    ...kilder,
  ),
})

export const grænseForBoligudgift = beregning('SSBEK.3.1', 'kr/md', {
  titel: { da: 'Grænsen for boligudgiften', en: 'The limit of the housing cost' },
  vælgesEfter: påDenDag,
  versioner: [
    ukendte('2006-07-03', '2009-09-30', ulæst('BEK 606/2003 om særlig støtte')),
    {
      fra: '2009-10-01',
      til: '2012-02-29',
      ...efter('BEK 911/2009'),
      ...læst(BEK(911, 2009)),
      er: grænsen(650, 550),
    },
    {
      fra: '2012-03-01',
      til: '2015-12-31',
      ...efter('BEK 147/2012'),
      ...læst(BEK(147, 2012), BEK(1505, 2013), BEK(1572, 2014), BEK(1004, 2015)),
      er: grænsen(750, 600),
    },
    {
      fra: '2016-01-01',
      til: '2016-12-31',
      ...efter('BEK 1758/2015'),
      ...læst(BEK(1758, 2015), BEK(829, 2016)),
      er: grænsen(800, 600),
    },
    {
      fra: '2017-01-01',
      til: '2017-12-31',
      ...efter('BEK 894/2017'),
      ...sluttet(BEK(829, 2016), BEK(894, 2017)),
      note: {
        da: 'Bekendtgørelsen er fra 1. juli 2017. Beløbene er reguleret 1. januar, så de er brugt for hele året.',
        en: 'The order is of 1 July 2017. The amounts are regulated on 1 January, so they are used for the whole year.',
      },
      er: grænsen(800, 650),
    },
    ukendte('2018-01-01', '2018-12-31', BEK(894, 2017), BEK(1605, 2018)),
    {
      fra: '2019-01-01',
      til: '2019-12-31',
      ...efter('BEK 1605/2018'),
      ...læst(BEK(1605, 2018)),
      er: grænsen(850, 650),
    },
    {
      fra: '2020-01-01',
      til: '2021-12-31',
      ...efter('BEK 1598/2019'),
      ...læst(BEK(1598, 2019), BEK(1975, 2020)),
      er: grænsen(850, 700),
    },
    ukendte('2022-01-01', '2024-12-31', BEK(1975, 2020), BEK(785, 2025)),
    {
      fra: '2025-01-01',
      til: '2025-06-30',
      ...efter('BEK 1975/2020'),
      ...sluttet(BEK(1975, 2020), BEK(785, 2025)),
      note: {
        da: 'Beløbene står i bekendtgørelsen af 1. juli 2025. De er reguleret 1. januar, så de er brugt for hele året.',
        en: 'The amounts are in the order of 1 July 2025. They are regulated on 1 January, so they are used for the whole year.',
      },
      er: grænsen(950, 750),
    },
    {
      fra: '2025-07-01',
      til: '2025-12-31',
      ...efter('BEK 785/2025'),
      ...læst(BEK(785, 2025), BEK(1239, 2025)),
      er: grænsen(950, 750),
    },
    ukendte('2026-01-01', undefined, BEK(1239, 2025)),
  ],
})
