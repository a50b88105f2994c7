import { expect, test } from 'vitest'
import { type Automatisk, automatiskNedsættelse } from '../afgoerelsens-virkning/nedsaettelse.adapter.ts'
import { type EgenPortal, egenPortal, type Log, logBeviserLevering } from '../digital-post/ankomst.adapter.ts'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { type Teammøde, teammødet } from '../jobafklaring/rehabiliteringsteam.adapter.ts'
import { type Afvigelse, afvigelse, obligatoriskeTrin, type Trin } from '../organisering/sagsgang.adapter.ts'
import {
  sanktionEfterUdeblivelse,
  type Udeblivelse,
} from '../ressourceforloebsydelse/pligter/vejledning.adapter.ts'
import {
  type Oplysningsskema,
  oplysningsskemaFrist,
} from '../sygedagpenge/opfoelgning/oplysningsskema.adapter.ts'
import { type SentPåDagen, sentPåDagen, type Udsættes, udsættes } from './klage.adapter.ts'
import {
  type Digitalt,
  digitalKlagefrist,
  type Genvurdering,
  genvurdering,
  type Papirbrev,
  papirKlagefrist,
} from './klagefrist.adapter.ts'

const prøv =
  <F>(adapter: (facts: F, lawAsOf: string) => unknown) =>
  (navn: string) => {
    const e = læsEksempel<F>(navn)
    expect(adapter(e.facts, e.law_as_of)).toEqual(e.expected)
  }

test.each(['sb-ex-015', 'sb-ex-017', 'sb-ex-019'])(
  '%s: klagefristen, når brevet kom i Digital Post',
  prøv<Digitalt>(digitalKlagefrist),
)
test.each(['sb-ex-021'])('%s: klagefristen, når brevet kom på papir', prøv<Papirbrev>(papirKlagefrist))
test.each(['sb-ex-023'])('%s: klagen blev sendt før midnat', prøv<SentPåDagen>(sentPåDagen))
test.each(['sb-ex-025'])('%s: loggen viser kun afsendelse', prøv<Log>(logBeviserLevering))
test.each(['sb-ex-027'])('%s: genvurderingen', prøv<Genvurdering>(genvurdering))
test.each(['sb-ex-033'])('%s: en automatisk nedsættelse', prøv<Automatisk>(automatiskNedsættelse))
test.each(['sb-ex-041'])('%s: trinene efter reformen', prøv<Trin>(obligatoriskeTrin))
test.each(['sb-ex-043'])('%s: indstillingen følges ikke', prøv<Afvigelse>(afvigelse))
test.each(['sb-ex-047'])('%s: oplysningsskemaet', prøv<Oplysningsskema>(oplysningsskemaFrist))
test.each(['sb-ex-051'])('%s: klagen udsætter ikke', prøv<Udsættes>(udsættes))
test.each(['sb-ex-055'])('%s: sanktion uden vejledning', prøv<Udeblivelse>(sanktionEfterUdeblivelse))
test.each(['sb-ex-057'])('%s: teamet før 2025', prøv<Teammøde>(teammødet))
test.each(['sb-ex-059'])('%s: egen portal', prøv<EgenPortal>(egenPortal))
