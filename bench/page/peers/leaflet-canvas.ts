import { canvas } from 'leaflet';
import { leaflet } from '../shared/leaflet';

export const draw = leaflet(() => canvas(), true);
