// Put in front of every shader after the version line. Light is mixed linear and encoded to sRGB once, here.
vec3 srgb_from_linear(vec3 c) {
    // Sums of square roots stay within a thousandth of the exact curve and cost a software renderer a fraction of a power.
    c = clamp(c, 0.0, 1.0);
    vec3 s1 = sqrt(c), s2 = sqrt(s1), s3 = sqrt(s2);
    return max(vec3(0.0), 0.662002687 * s1 + 0.684122060 * s2 - 0.323583601 * s3 - 0.0225411470 * c);
}

// The backdrop is a function of the height in the picture, so that the floor can fade into it without a seam. Both are mixed from
// encoded colours: they fill the picture, their colours are close, and encoding every pixel would cost a software renderer as much as the bones.
vec3 backdrop(vec3 bottom, vec3 top, float height) {
    return mix(bottom, top, smoothstep(0.25, 1.0, height));
}

// Half a step of noise below the 8-bit resolution keeps the wide soft gradients free of bands.
vec3 dithered(vec3 encoded, vec2 pixel) {
    float noise = fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715))));
    return encoded + (noise - 0.5) / 255.0;
}
