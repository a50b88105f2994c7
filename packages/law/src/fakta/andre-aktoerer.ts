import { sandtFaktum } from '@sagsvej/rules'

/** SDL.9.2 */
export const samtykkeTilAtArbejdspladsenInformeres = sandtFaktum('samtykkeTilAtArbejdspladsenInformeres', {
  etiket: {
    da: 'dit ja til, at arbejdspladsen får at vide, hvad kommunen sætter i gang',
    en: 'your yes to the workplace being told what the municipality starts',
  },
  spørgsmål: {
    da: 'Må kommunen fortælle din arbejdsplads, hvad den sætter i gang for dig?',
    en: 'May the municipality tell your workplace what it starts for you?',
  },
  udsagn: {
    ja: { da: 'Arbejdspladsen må få det at vide.', en: 'The workplace may be told.' },
    nej: { da: 'Arbejdspladsen må ikke få det at vide.', en: 'The workplace may not be told.' },
  },
  fra: ['borger'],
})
