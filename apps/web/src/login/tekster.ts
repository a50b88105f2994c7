export const T = {
  titel: { da: 'Log ind', en: 'Log in' },
  manchet: {
    da: 'Vælg, hvordan du vil logge ind.',
    en: 'Choose how you want to log in.',
  },
  borger: { da: 'Log ind på din egen sag', en: 'Log in to your own case' },
  borgerOm: {
    da: 'Her ser du, hvad der sker i din sag, og hvorfor.',
    en: 'Here you see what happens in your case, and why.',
  },
  ansat: { da: 'Log ind som medarbejder', en: 'Log in as staff' },
  ansatOm: {
    da: 'For dig, der arbejder i kommunen eller for den.',
    en: 'For you who work in the municipality or for it.',
  },
  afTitel: { da: 'Du er logget af', en: 'You are logged out' },
  afOm: {
    da: 'Det, du skrev, er ikke sendt, og det er ikke tabt: det ligger på den her side. Log ind i et nyt vindue, kom tilbage hertil, og send det.',
    en: 'What you wrote has not been sent, and it is not lost: it is on this page. Log in in a new window, come back here, and send it.',
  },
  afLogInd: { da: 'Log ind i et nyt vindue', en: 'Log in in a new window' },
  afSend: { da: 'Send det, jeg skrev', en: 'Send what I wrote' },
  fejlTitel: { da: 'Du er ikke logget ind', en: 'You are not logged in' },
  igen: { da: 'Prøv igen', en: 'Try again' },
  ingenRolle: {
    da: 'Du har ingen rolle i kommunen i dag. Bed din leder om at give dig en.',
    en: 'You have no role in the municipality today. Ask your manager to give you one.',
  },
  forLavt: {
    da: 'Det login, du brugte, er ikke sikkert nok til en sag om helbred og penge. Brug et login på niveauet "betydelig".',
    en: 'The login you used is not sure enough for a case of health and money. Use one at the level "substantial".',
  },
  forGammel: {
    da: 'Dit login tog for lang tid, eller det blev begyndt et andet sted. Begynd forfra.',
    en: 'Your login took too long, or was begun elsewhere. Begin again.',
  },
} as const
