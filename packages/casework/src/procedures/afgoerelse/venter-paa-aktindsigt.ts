import { formatDay } from '@sagsvej/calendar'
import {
  afgørelsenVenterPåAktindsigt,
  afgørelsenVenterPåKlageOverAktindsigt,
  anmodetOmAktindsigt,
  erPartISagen,
  fristForAfgørelsenBrydes,
  harFåetAktindsigt,
  klageOverAktindsigtVerserer,
  nogetKanUdleveres,
  sagenErEnAfgørelsessag,
  sagenErEnStraffesag,
} from '@sagsvej/law'
import { evaluate, type MedBestemmelse, type Sandt } from '@sagsvej/rules'
import { type Anmodning, aktindsigter } from '../../aktindsigt/aktindsigter.ts'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { klager } from '../../klage/klager.ts'
import { klagenGælderHvad } from '../../klage/spor.ts'
import { type Afledt, sagskontekst } from '../../sag/afledt.ts'
import { emne } from '../../sag/emne.ts'
import { foretaget, registreret } from '../../sag/opslag.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'

/** G4: a request for access that must be met comes before the decision (FVL.9b.1), but for the law's two exceptions. */
export const anmodningerBesvaret: Krav = {
  nøgle: 'aktindsigt',
  titel: titel('Aktindsigt', 'Access to the file'),
  efter: afgørelsenVenterPåAktindsigt,
  hindringer: (s) =>
    [...emne(s.sag, aktindsigter).values()]
      .filter((asked) => asked.regelsæt === 'partsaktindsigt' && asked.tilbage === undefined)
      .filter((asked) => waits(afgørelsenVenterPåAktindsigt, s, asked.nr, given(s.sag, asked)))
      .map(({ modtaget }) =>
        hindring(
          'kommune',
          `Der er bedt om aktindsigt den ${formatDay(modtaget)}, og den er ikke givet. Giv den først, medmindre en lovbestemt frist ville blive brudt, eller vægtige hensyn taler imod at vente.`,
          `Access to the file was asked for on ${formatDay(modtaget)} and has not been given. Give it first, unless a statutory limit would be broken or weighty considerations speak against waiting.`,
        ),
      ),
}

/** A complaint about access holds the decision back in the same way (FVL.16.4.udsættelse). */
export const klagerOverAktindsigtAfgjort: Krav = {
  nøgle: 'klage_over_aktindsigt',
  titel: titel('Klage over aktindsigt', 'Complaint about access'),
  efter: afgørelsenVenterPåKlageOverAktindsigt,
  hindringer: (s) =>
    [...emne(s.sag, klager).values()]
      .filter((one) => klagenGælderHvad(s.sag, one) === 'partsaktindsigt')
      .filter((one) => one.sluttet === undefined && one.afgjort === undefined)
      .filter((one) =>
        waits(afgørelsenVenterPåKlageOverAktindsigt, s, one.nr, [
          ...OM_SAGEN,
          [klageOverAktindsigtVerserer, true],
          [nogetKanUdleveres, true],
          [harFåetAktindsigt, false],
        ]),
      )
      .map(({ modtaget }) =>
        hindring(
          'kommune',
          `En klage over aktindsigt fra ${formatDay(modtaget)} er ikke afgjort. Afgørelsen venter på den, medmindre en lovbestemt frist ville blive brudt, eller vægtige hensyn taler imod at vente.`,
          `A complaint about access of ${formatDay(modtaget)} has not been decided. The decision waits for it, unless a statutory limit would be broken or weighty considerations speak against waiting.`,
        ),
      ),
}

/** Every case here is one in which a decision is made for the party, and none is criminal. */
const OM_SAGEN: readonly Afledt[] = [
  [erPartISagen, true],
  [sagenErEnAfgørelsessag, true],
  [sagenErEnStraffesag, false],
]

const given = (sag: SagTilstand, { afgjort, udleveret }: Anmodning): readonly Afledt[] => [
  ...OM_SAGEN,
  [anmodetOmAktindsigt, true],
  // Until it is decided nobody knows that nothing can be given.
  [nogetKanUdleveres, afgjort?.udfald !== 'afslag'],
  // What was only sent they have not had access to.
  [
    harFåetAktindsigt,
    udleveret !== undefined && emne(sag, forsendelser).get(udleveret.brevId)?.fremme !== undefined,
  ],
]

/**
 * Whether the decision waits for what came as event `nr`. The exceptions are used for it alone: only a fact or a
 * judgement told after it came counts, and while neither is told the decision waits.
 */
function waits(
  provision: MedBestemmelse<Sandt>,
  { sag, tider }: Stilling,
  nr: number,
  events: readonly Afledt[],
): boolean {
  const limit = registreret(sag, fristForAfgørelsenBrydes.faktum.nøgle, tider)
  const k = sagskontekst(
    sag,
    [...events, [fristForAfgørelsenBrydes, limit && limit.nr > nr && limit.værdi === true]],
    tider,
  )
  const after = (nøgle: string) => {
    const made = foretaget(sag, nøgle, tider)
    return made !== undefined && made.nr > nr && made.svar
  }
  const grundlag = { ...k.grundlag, skøn: ({ nøgle }: { readonly nøgle: string }) => after(nøgle) }
  return evaluate(provision.led, { ...k, grundlag }).udfald.art !== 'nej'
}
