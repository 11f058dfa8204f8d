import { svg } from 'leaflet';
import { leaflet } from '../shared/leaflet';

export const draw = leaflet(() => svg(), false);
