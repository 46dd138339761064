in vec3 v_colour;

out vec4 o_colour;

void main() { o_colour = vec4(dithered(v_colour, gl_FragCoord.xy), 1.0); }
