import type { NodeKind } from '../gql/generated/graphql.ts'

/** The number of each kind's shape in the node shader: circle, square, triangle, diamond, page, speech balloon. */
export const shapeNumbers: Readonly<Record<NodeKind, number>> = {
  PERSON: 0,
  ORGANIZATION: 1,
  UNIT: 2,
  PLACE: 3,
  ARTICLE: 4,
  STATEMENT: 5,
}

export const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_border;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_shape;
varying float v_pixel;

const float bias = 255.0 / 254.0;
const float reach = 1.6;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 position = a_position + a_corner * radius * reach;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_point = a_corner * reach;
  v_shape = a_shape;
  v_pixel = u_correctionRatio * 2.0 / radius;

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  v_border = a_border;
  v_border.a *= bias;
  #endif
  v_color.a *= bias;
}
`

/** Signed distances to the shapes, after Inigo Quilez, "2D distance functions". Lengths in node radii. */
export const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_shape;
varying float v_pixel;

float box(vec2 p, vec2 halfSize, float corner) {
  vec2 d = abs(p) - halfSize + corner;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - corner;
}

float triangle(vec2 p, float r) {
  const float k = 1.7320508;
  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y);
}

float page(vec2 p) {
  float sheet = box(p, vec2(0.70, 0.92), 0.06);
  float cut = (p.x + p.y - 1.12) / 1.4142;
  return max(sheet, cut);
}

float balloon(vec2 p) {
  float body = box(p - vec2(0.0, 0.12), vec2(1.0, 0.62), 0.30);
  float tail = max(max(-p.x - 0.62, p.y), (p.x - p.y - 0.62) / 1.4142);
  return min(body, max(tail, -p.y - 1.02));
}

float distanceTo(vec2 p) {
  if (v_shape < 0.5) return length(p) - 0.95;
  if (v_shape < 1.5) return box(p, vec2(0.84), 0.10);
  if (v_shape < 2.5) return triangle(p - vec2(0.0, -0.12), 0.98) - 0.08;
  if (v_shape < 3.5) return box(mat2(0.7071, -0.7071, 0.7071, 0.7071) * p, vec2(0.82), 0.08);
  if (v_shape < 4.5) return page(p);
  return balloon(p);
}

void main(void) {
  float d = distanceTo(v_point);
  #ifdef PICKING_MODE
  gl_FragColor = d > v_pixel * 3.0 ? vec4(0.0) : v_color;
  #else
  float inside = 1.0 - smoothstep(-0.6 * v_pixel, 0.6 * v_pixel, d - 1.4 * v_pixel);
  float rim = smoothstep(-0.6 * v_pixel, 0.6 * v_pixel, d);
  vec4 paint = mix(v_color, v_border, rim);
  gl_FragColor = mix(vec4(0.0), paint, inside);
  #endif
}
`
