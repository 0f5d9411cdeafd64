import type { Dataset } from '@xinqiao/platform/exchange/dataset.js';
import { campaigns, signatures } from './campaigns.js';
import { volunteerHours, goodDeeds, donations } from './good-deeds.js';
import { socialOrganisations, socialOrganisationRegister, annualInspections } from './organisations.js';
import { socialAssistance } from './social-assistance.js';
import { committees, villageMembers, villageItems } from './villages.js';

export const datasets: readonly Dataset[] = [
  volunteerHours,
  goodDeeds,
  socialOrganisations,
  donations,
  committees,
  villageMembers,
  villageItems,
  socialAssistance,
  campaigns,
  signatures,
  socialOrganisationRegister,
  annualInspections,
];
