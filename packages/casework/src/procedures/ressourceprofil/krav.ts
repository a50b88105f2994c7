import { formatDay } from '@sagsvej/calendar'
import { ressourceprofilKræves } from '@sagsvej/law'
import { ELEMENTER, type Profilelement } from '../../ressourceprofil/elementer.ts'
import type { Ressourceprofil } from '../../ressourceprofil/profiler.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Hindring, Krav } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { profilen, ubesvarede, udtalestilling } from './stillingen.ts'

/** Every element is described; one that does not matter is described as that. */
export const alleElementerErBeskrevet: Krav = {
  nøgle: 'elementer',
  titel: titel('De 12 elementer', 'The twelve elements'),
  efter: ressourceprofilKræves,
  hindringer: (s) => {
    const profil = profilen(s)
    if (!profil) return []
    const missing = (Object.keys(ELEMENTER) as readonly Profilelement[]).filter(
      (key) => !profil.elementer.has(key),
    )
    return missing.map((key) =>
      hindring(
        'kommune',
        `Elementet »${ELEMENTER[key].da}« er ikke beskrevet.`,
        `The element “${ELEMENTER[key].en}” has not been described.`,
      ),
    )
  },
}

/** The profile is made with the citizen and holds the citizen's own view. */
export const borgerensOrdErMed: Krav = {
  nøgle: 'borgerens_ord',
  titel: titel('Borgerens egne ord', 'The citizen’s own words'),
  efter: ressourceprofilKræves,
  hindringer: (s) =>
    (profilen(s)?.borgersOrd.size ?? 0) > 0
      ? []
      : [
          hindring(
            'part',
            'Profilen har ikke borgerens egen opfattelse. Tal med borgeren, og skriv ordene ind.',
            'The profile lacks the citizen’s own view. Talk with the citizen and write the words in.',
          ),
        ],
}

/** The resources are held up against what work asks. */
export const matchErBeskrevet: Krav = {
  nøgle: 'match',
  titel: titel('Match med arbejdsmarkedet', 'Match with the labour market'),
  efter: ressourceprofilKræves,
  hindringer: (s) =>
    profilen(s)?.match
      ? []
      : [
          hindring(
            'kommune',
            'Det er ikke beskrevet, hvilke jobfunktioner ressourcerne passer til.',
            'It has not been described which functions the resources fit.',
          ),
        ],
}

/** What the citizen said of the profile was answered, each. */
export const udtalelserneErBesvaret: Krav = {
  nøgle: 'udtalelser',
  titel: titel('Borgerens udtalelser', 'The citizen’s comments'),
  hindringer: (s) => {
    const profil = profilen(s)
    return profil ? besvaret(profil) : []
  },
}

/** The citizen was shown the edition that stands, and has answered or had the time. */
export const borgerenHarUdtaltSig: Krav = {
  nøgle: 'udtalelse',
  titel: titel('Borgeren har set profilen', 'The citizen has seen the profile'),
  efter: ressourceprofilKræves,
  hindringer: (s) => {
    const profil = profilen(s)
    return profil ? udtalt(s, profil) : []
  },
}

export const besvaret = (profil: Ressourceprofil): readonly Hindring[] =>
  ubesvarede(profil).map(({ modtaget }) => {
    const day = formatDay(modtaget)
    return hindring(
      'kommune',
      `Udtalelsen fra ${day} er ikke indarbejdet, og det er ikke skrevet, hvorfor.`,
      `The comment of ${day} was not worked in, nor is it written why.`,
    )
  })

export function udtalt({ sag, tider }: Stilling, profil: Ressourceprofil): readonly Hindring[] {
  switch (udtalestilling(profil, sag, tider.på)) {
    case 'klar':
      return []
    case 'ikke fastlagt':
      return [
        hindring(
          'kommune',
          'Der er skrevet i profilen, siden den sidst blev fastlagt. Fastlæg den, og send den til udtalelse.',
          'The profile was written in since it was last fixed. Fix it and send it for comment.',
        ),
      ]
    case 'ikke sendt':
      return [
        hindring(
          'kommune',
          'Den udgave, der gælder, er ikke sendt til udtalelse hos borgeren.',
          'The edition that stands was not sent to the citizen for comment.',
        ),
      ]
    case 'ikke fremme':
      return [
        hindring(
          'brev',
          'Profilen er ikke nået frem til borgeren.',
          'The profile has not arrived at the citizen.',
        ),
      ]
    case 'frist': {
      const day = formatDay(profil.sendt?.svarSenest ?? tider.på)
      return [
        hindring(
          'part',
          `Borgeren kan udtale sig til og med ${day}.`,
          `The citizen can comment up to and including ${day}.`,
        ),
      ]
    }
  }
}
